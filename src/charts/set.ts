/** The event by which a story tells its chart what to show; its detail is a query. */
export const SET = 'arus:set';
