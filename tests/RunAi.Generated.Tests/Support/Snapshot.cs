using DiffEngine;

namespace RunAi.Generator.Tests.Support;

/// <summary>
/// Compares generated files with those that a person has looked at, in Verify's file convention:
/// <c>Snapshots/Class.Test#Hint.g.verified.cs</c>, and <c>….received.cs</c> beside it where they differ.
/// </summary>
internal static class Snapshot
{
    /// <summary>Takes what is received for verified; never on a build server.</summary>
    public const string AcceptVariable = "RUNAI_ACCEPT_SNAPSHOTS";

    private const string Verified = ".verified.cs";
    private const string Received = ".received.cs";

    public static string Directory { get; } = Path.Combine(TestPaths.TestProject, "Snapshots");

    /// <summary>The files are, byte by byte, what the running test's verified files hold, and the test has no other verified files.</summary>
    public static void Match(params IEnumerable<GeneratedFile> files)
    {
        var test = TestContext.Current.TestMethod!;
        Match($"{test.TestClass.TestClassSimpleName}.{test.MethodName}", files);
    }

    /// <summary>The same for one row of a theory: its verified files are called after the row.</summary>
    public static void MatchRow(string row, params IEnumerable<GeneratedFile> files)
    {
        var test = TestContext.Current.TestMethod!;
        Match($"{test.TestClass.TestClassSimpleName}.{test.MethodName}({row})", files);
    }

    private static void Match(string @case, IEnumerable<GeneratedFile> files)
    {
        var mismatches = Compare(Directory, @case, [.. files], MayAccept(Environment.GetEnvironmentVariable(AcceptVariable), IsBuildServer()));
        mismatches.ForEach(mismatch => Show(mismatch.Received, mismatch.Verified));
        Assert.True(mismatches.Count == 0, string.Join('\n', mismatches.Select(mismatch => mismatch.Message)));
    }

    /// <summary>What differs between the files and the verified files of a case; verified files are written and deleted only when asked to accept.</summary>
    public static List<SnapshotMismatch> Compare(string directory, string @case, IReadOnlyList<GeneratedFile> files, bool accept)
    {
        System.IO.Directory.CreateDirectory(directory);
        var stale = System.IO.Directory.GetFiles(directory, @case + "#*" + Verified).ToHashSet(StringComparer.Ordinal);
        foreach (var leftover in System.IO.Directory.GetFiles(directory, @case + "#*" + Received))
        {
            File.Delete(leftover);
        }

        var mismatches = new List<SnapshotMismatch>();
        foreach (var file in files)
        {
            var stem = Path.Combine(directory, $"{@case}#{Path.ChangeExtension(file.HintName, null)}");
            stale.Remove(stem + Verified);
            var known = File.Exists(stem + Verified) ? Normalize(File.ReadAllText(stem + Verified)) : null;
            if (known == Normalize(file.Text))
            {
                continue;
            }

            File.WriteAllText(stem + (accept ? Verified : Received), Normalize(file.Text));
            if (!accept)
            {
                mismatches.Add(new SnapshotMismatch(stem + Received, stem + Verified, known is null ? "is new" : "differs"));
            }
        }

        foreach (var file in stale.Order(StringComparer.Ordinal))
        {
            if (accept)
            {
                File.Delete(file);
            }
            else
            {
                mismatches.Add(new SnapshotMismatch(Received: null, file, "has no source any more"));
            }
        }

        return mismatches;
    }

    /// <summary>Whether to accept; on a build server, where nobody looks at what would be accepted, it is an error to ask for it.</summary>
    public static bool MayAccept(string? wanted, bool isBuildServer)
    {
        var accept = wanted is "1" or "true";
        return accept && isBuildServer ? throw new InvalidOperationException($"{AcceptVariable} is set on a build server.") : accept;
    }

    // DiffEngine knows the servers by their own variables; CI is what all others set.
    private static bool IsBuildServer() => BuildServerDetector.Detected || Environment.GetEnvironmentVariable("CI") is not (null or "" or "0" or "false");

    private static void Show(string? received, string verified)
    {
        if (received is not null && !DiffRunner.Disabled)
        {
            DiffRunner.Launch(received, verified);
        }
    }

    private static string Normalize(string text) => text.ReplaceLineEndings("\n");
}
