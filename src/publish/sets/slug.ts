import { slug } from '../../data/shapes';

/** The name of a record in addresses and files. */
export const slugField = (of: string) => slug.describe(`the ${of}’s name in addresses and in other tables`);
