/** Excel measures columns and rows in points, the page in pixels: points to a pixel. */
export const point = 0.75;
