import type { Text } from '../../i18n/text';
import { Handout } from '../Handout';
import type { OwnProps } from '../state';
import type { Data } from './data';
import { codeOf } from './read';

const Keep = ({ address, text }: { readonly address: string; readonly text: Text }) => (address ? <p className="kept"><a href={address}>{text.t('take.keep')}</a> {text.t('take.why')}</p> : null);

/** What a reader takes along of their labels: the code, once both passes are whole; before that a way to keep them. */
export const takenOf = (data: Data) => function Taken({ id, value, text, address }: OwnProps) {
  const code = codeOf(value, data);
  return <>
    {code && <Handout id={id} label={text.t('take.code')} said={code} copy={text.t('take.copy')} copied={text.t('take.copied')} />}
    {value && <Keep address={address} text={text} />}
  </>;
};
