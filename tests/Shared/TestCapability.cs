using System.Diagnostics.CodeAnalysis;

namespace RunAi.Generated.TestSupport;

/// <summary>Represents a tool that some tests need and that a machine can lack. Skipped tests name it, and the run ends with a line for each.</summary>
/// <param name="Name">The name.</param>
/// <param name="Instructions">How to make it available.</param>
internal sealed record TestCapability(string Name, string Instructions)
{
    // One file for each test assembly, in its output folder. The target ReportSkippedCapabilities prints and deletes it.
    private const string FileName = "skipped-capabilities.txt";

    private static readonly Lock FileLock = new();
    private static readonly HashSet<string> Reported = new(StringComparer.Ordinal);

    /// <summary>Gets a value indicating whether missing capabilities fail their tests instead of skipping them.</summary>
    private static bool IsRequired => Environment.GetEnvironmentVariable("RUNAI_TEST_REQUIRE_ALL") == "1";

    /// <summary>Skips the running test unless the capability is available. Fails it if all capabilities are required.</summary>
    /// <param name="isAvailable">A value indicating whether the capability is available.</param>
    public void Require([DoesNotReturnIf(false)] bool isAvailable)
    {
        if (isAvailable)
        {
            return;
        }

        var line = $"{Name}: {Instructions}";
        Assert.False(IsRequired, $"Not available: {line}");
        Report(Path.Combine(AppContext.BaseDirectory, FileName), line);
        Assert.Skip(line);
    }

    private static void Report(string path, string line)
    {
        lock (FileLock)
        {
            if (Reported.Add(line))
            {
                File.AppendAllLines(path, [line]);
            }
        }
    }
}
