import { useEffect, useRef } from 'react';
import type { Text } from '../../i18n/text';
import { Handout } from '../Handout';
import type { OwnProps } from '../state';
import type { Data } from './data';
import { codeOf, MOST_LABELS } from './read';

const Keep = ({ address, text }: { readonly address: string; readonly text: Text }) => (address ? <p className="kept"><a href={address}>{text.t('take.keep')}</a> {text.t('take.why')}</p> : null);

/** After the last label, and after all are deleted, the pressed button is gone: the lab gets its focus, so that keys go on to work, and what it says comes into sight. */
function useTurns(labels: string) {
  const here = useRef<HTMLSpanElement>(null), before = useRef(labels.length);
  useEffect(() => {
    const done = labels.length === MOST_LABELS && before.current === MOST_LABELS - 1, again = !labels && before.current === MOST_LABELS;
    before.current = labels.length;
    if (!done && !again) return;
    const lab = here.current!.closest<HTMLElement>('.live')!;
    lab.focus({ preventScroll: true });
    lab.querySelector('p')!.scrollIntoView({ block: 'nearest' });
  }, [labels]);
  return here;
}

/** What a reader takes along of their labels: the code, once both passes are whole; before that a way to keep them. */
export const takenOf = (data: Data) => function Taken({ id, value, text, address }: OwnProps) {
  const code = codeOf(value, data), here = useTurns(value);
  return <>
    <span ref={here} hidden />
    {code && <Handout id={id} label={text.t('take.code')} said={code} copy={text.t('take.copy')} copied={text.t('take.copied')} />}
    {value && <Keep address={address} text={text} />}
  </>;
};
