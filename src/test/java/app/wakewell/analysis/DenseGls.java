package app.wakewell.analysis;

/**
 * Generalised least squares of a level and a step with the whole covariance matrix, as in a textbook: slow, and a check
 * of the filter that shares no code with it.
 */
record DenseGls(double level, double step, double stepScale, double logWeight) {

    static DenseGls fit(Series series, double[] after, ErrorGrid.Point point) {
        int n = series.size();
        // [covariance | score | 1 | after], eliminated to the inverse's products
        double[][] m = new double[n][n + 3];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double slow = (1 - point.lambda())
                        * Math.pow(point.phi(), (double) Math.abs(series.night(i) - series.night(j)));
                m[i][j] = slow + (i == j ? point.lambda() : 0);
            }
            m[i][n] = series.score(i);
            m[i][n + 1] = 1;
            m[i][n + 2] = after[i];
        }
        double logDet = 0;
        for (int k = 0; k < n; k++) {
            logDet += Math.log(m[k][k]);
            double pivot = m[k][k];
            for (int c = k; c < n + 3; c++) {
                m[k][c] /= pivot;
            }
            for (int i = 0; i < n; i++) {
                double factor = m[i][k];
                for (int c = k; i != k && c < n + 3; c++) {
                    m[i][c] -= factor * m[k][c];
                }
            }
        }
        double a11 = 0;
        double a12 = 0;
        double a22 = 0;
        double r1 = 0;
        double r2 = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            a11 += m[i][n + 1];
            a12 += m[i][n + 2];
            a22 += after[i] * m[i][n + 2];
            r1 += m[i][n];
            r2 += after[i] * m[i][n];
            yy += series.score(i) * m[i][n];
        }
        double det = a11 * a22 - a12 * a12;
        double level = (a22 * r1 - a12 * r2) / det;
        double step = (a11 * r2 - a12 * r1) / det;
        double rss = yy - level * r1 - step * r2;
        int nu = n - 2;
        return new DenseGls(level, step, Math.sqrt(rss / nu * a11 / det),
                -0.5 * logDet - 0.5 * Math.log(det) - 0.5 * nu * Math.log(rss) + Math.log(point.priorWeight()));
    }
}
