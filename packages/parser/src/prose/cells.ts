/** All that was disclosed in the year. */
export const total = 'proactiveDisclosure.itemsDisclosed';
/** All requests that came in. */
export const received = 'requests.received.total';

/** Whether a cell counts what went out over one channel. */
export const isChannel = (cell: string | null): boolean => cell?.includes('.channels.') ?? false;

/** Whether a cell counts information published, over one channel or over all. */
export const isPublication = (cell: string | null): boolean => cell === total || isChannel(cell);
