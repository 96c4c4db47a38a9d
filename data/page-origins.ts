/** The pages that page scripts run in, and that readers give or take away access to (README, "Permissions"). */
export const PAGE_ORIGINS = ['http://*/*', 'https://*/*'];
