/** Where our own server writes the address of the computer that asks; whatever a request says there itself is overwritten. Empty where nobody tells it. */
export const computerHeader = 'x-naqsha-computer';
