package app.wakewell.analysis;

/** The Cholesky factor of a small symmetric positive definite matrix. */
final class Cholesky {

    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /**
     * @param matrix
     *            its lower triangle is read
     * @throws ArithmeticException
     *             if it is not positive definite to working precision
     */
    static Cholesky of(double[][] matrix) {
        int p = matrix.length;
        double[][] lower = new double[p][p];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k <= j; k++) {
                double rest = matrix[j][k];
                for (int m = 0; m < k; m++) {
                    rest -= lower[j][m] * lower[k][m];
                }
                if (j > k) {
                    lower[j][k] = rest / lower[k][k];
                } else if (rest > 0) {
                    lower[j][j] = Math.sqrt(rest);
                } else {
                    throw new ArithmeticException("not positive definite at column " + j);
                }
            }
        }
        return new Cholesky(lower);
    }

    double logDeterminant() {
        double sum = 0;
        for (int j = 0; j < lower.length; j++) {
            sum += Math.log(lower[j][j]);
        }
        return 2 * sum;
    }

    double[] solve(double[] right) {
        int p = lower.length;
        double[] x = new double[p];
        for (int j = 0; j < p; j++) {
            double rest = right[j];
            for (int k = 0; k < j; k++) {
                rest -= lower[j][k] * x[k];
            }
            x[j] = rest / lower[j][j];
        }
        for (int j = p - 1; j >= 0; j--) {
            double rest = x[j];
            for (int k = j + 1; k < p; k++) {
                rest -= lower[k][j] * x[k];
            }
            x[j] = rest / lower[j][j];
        }
        return x;
    }

    /** Diagonal of the inverse matrix. */
    double[] inverseDiagonal() {
        int p = lower.length;
        double[] diagonal = new double[p];
        for (int column = 0; column < p; column++) {
            // column of the factor's inverse; its squares add up to the diagonal entry
            double[] x = new double[p];
            for (int j = column; j < p; j++) {
                double rest = j == column ? 1 : 0;
                for (int k = column; k < j; k++) {
                    rest -= lower[j][k] * x[k];
                }
                x[j] = rest / lower[j][j];
                diagonal[column] += x[j] * x[j];
            }
        }
        return diagonal;
    }
}
