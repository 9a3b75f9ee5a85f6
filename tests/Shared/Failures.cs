namespace RunAi.Generated.TestSupport;

/// <summary>Asserts that a loop over many cases found no failures. Unlike <c>Assert.Empty</c>, the message contains their whole text.</summary>
internal static class Failures
{
    private const int Shown = 10;

    /// <summary>Asserts that there are no failures.</summary>
    /// <param name="subject">What was checked, such as the name of a spec.</param>
    /// <param name="failures">The failures, each with its location, the expected and the actual value.</param>
    public static void AssertNone<T>(string subject, IReadOnlyCollection<T> failures)
    {
        if (failures.Count > 0)
        {
            var more = failures.Count > Shown ? $"\n  … and {failures.Count - Shown} more" : "";
            Assert.Fail($"{subject}: {failures.Count} failures\n{string.Join('\n', failures.Take(Shown).Select(failure => $"  {failure}"))}{more}");
        }
    }
}
