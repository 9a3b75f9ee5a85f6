using System.Globalization;

namespace RunAi.Generated.TestSupport;

/// <summary>
/// Returns the number of random cases that a test checks: a sample by default, all with <c>RUNAI_TEST_FULL=1</c>, or the number in the variable of the test.
/// </summary>
internal static class SampleSize
{
    private const string FullVariable = "RUNAI_TEST_FULL";

    /// <summary>Returns the number of cases.</summary>
    /// <param name="variable">The environment variable of the test, which overrides both numbers.</param>
    /// <param name="sample">The number by default.</param>
    /// <param name="full">The number in a full run.</param>
    /// <exception cref="FormatException">The variable is set and is not a number.</exception>
    public static int Get(string variable, int sample, int full) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } count
        ? int.Parse(count, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
        : Environment.GetEnvironmentVariable(FullVariable) == "1" ? full : sample;
}
