/**
 * The lines at which headcount, gap and severity of the score are taken besides the cut-off in force, in points, ascending;
 * the texts are the categories of the breakdown `threshold`. 16.17 is the programme's cut-off of 2010 to 2021; 32 and 37
 * (a disabled member) are in force since September 2021; 40 is the ceiling of the interest-free loans, 45 of the Himmat
 * card; 20, 25, 30, 35 and 50 fill the steps in fives between and beyond them, so that a choice of cut-off between
 * them can be read off. They stand on every model's own scale.
 */
export const scoreThresholds = ['16.17', '20', '25', '30', '32', '35', '37', '40', '45', '50'] as const;
