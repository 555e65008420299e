/** A page of every kind, without the language. */
export const kindsOfPages: readonly string[] = [
  '/',
  '/guide/',
  '/guide/recipes',
  '/codebook/',
  '/codebook/2021/',
  '/codebook/2014-table/',
  '/codebook/measures',
  '/codebook/2021/requests.received.total',
  '/crosswalk/',
  '/crosswalk/2014-table-to-2021',
  '/rules/',
  '/rules/requests/printed-sum',
  '/explorer',
  '/report?id=620421/2019',
  '/playground',
];
