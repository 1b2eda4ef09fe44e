import { useState } from 'react';

/** How long "copied" stays, in milliseconds. */
const TOLD = 2500;
interface Props { readonly id: string; readonly label: string; /** the text itself */ readonly said: string; readonly copy: string; readonly copied: string }

/** A short text to take along, with a button that copies it; where a browser does not let us, it is selected instead. */
export function Handout({ id, label, said, copy, copied }: Props) {
  const [told, setTold] = useState(false);
  const take = (shown: Element) => {
    const tell = () => { setTold(true); setTimeout(() => { setTold(false); }, TOLD); };
    // Not every frame or file has a clipboard at all.
    void Promise.resolve().then(() => navigator.clipboard.writeText(said)).then(tell, () => { getSelection()?.selectAllChildren(shown); });
  };
  return (
    <p className="handout">
      <strong id={id}>{label}</strong>
      <code>{said}</code> <button type="button" aria-describedby={id} onClick={(e) => { take(e.currentTarget.previousElementSibling!); }}>{told ? copied : copy}</button>
    </p>
  );
}
