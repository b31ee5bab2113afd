/** Sent as `API-Version` on every answer of the API (Dutch API Design Rules, core/version-header). */
export const API_VERSION = '1.0.0'
