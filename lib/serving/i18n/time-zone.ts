/** Days and hours are those of Pakistan, wherever the reader or the server is. */
export const timeZone = 'Asia/Karachi';
