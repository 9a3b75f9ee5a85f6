using System.Text.RegularExpressions;
using DiffEngine;

namespace RunAi.Generator.Tests.Support;

/// <summary>
/// Compares generated files with reviewed ones, in Verify's file convention: <c>Snapshots/Class.Test#Hint.g.verified.cs</c>, and
/// <c>….received.cs</c> for a file that differs. The heads of files and the generator's version are not compared.
/// </summary>
internal static partial class Snapshot
{
    /// <summary>The environment variable that accepts received files as verified; not allowed on a build server.</summary>
    public const string AcceptVariable = "RUNAI_ACCEPT_SNAPSHOTS";

    private const string Instructions =
        $"To accept the received files, run the test with {AcceptVariable}=1, for example:\n"
        + $"    {AcceptVariable}=1 dotnet run --project tests/RunAi.Generated.Tests -- -class \"*.CLASS\"\n"
        + "and review the changes of the verified files.";

    private const string Verified = ".verified.cs";
    private const string Received = ".received.cs";

    /// <summary>Gets a value indicating whether received files are accepted in this run.</summary>
    public static bool IsAccepting => MayAccept(Environment.GetEnvironmentVariable(AcceptVariable), IsBuildServer());

    public static string Directory { get; } = Path.Combine(TestPaths.TestProject, "Snapshots");

    /// <summary>Asserts that the files equal the verified files of the running test, which has no other verified files.</summary>
    public static void Match(params IEnumerable<GeneratedFile> files)
    {
        var test = TestContext.Current.TestMethod!;
        Match($"{test.TestClass.TestClassSimpleName}.{test.MethodName}", files);
    }

    /// <summary>Asserts the same for a row of a theory, whose verified files are named after the row.</summary>
    public static void MatchRow(string row, params IEnumerable<GeneratedFile> files)
    {
        var test = TestContext.Current.TestMethod!;
        Match($"{test.TestClass.TestClassSimpleName}.{test.MethodName}({row})", files);
    }

    private static void Match(string @case, IEnumerable<GeneratedFile> files)
    {
        var parts = files.Select(file => file with { Text = WithoutVersion(WithoutHead(file.Text)) });
        var mismatches = Compare(Directory, @case, [.. parts], IsAccepting);
        mismatches.ForEach(mismatch => Show(mismatch.Received, mismatch.Verified));
        Assert.True(mismatches.Count == 0, $"{string.Join('\n', mismatches.Select(mismatch => mismatch.Message))}\n{Instructions}");
    }

    /// <summary>
    /// Returns the differences between the files and the verified files of a case; changes verified files only if <paramref name="accept"/> is set.
    /// </summary>
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
                mismatches.Add(known is null
                    ? new SnapshotMismatch(stem + Received, stem + Verified, "is new")
                    : new SnapshotMismatch(stem + Received, stem + Verified, "differs", SnapshotMismatch.GetDetails(known, Normalize(file.Text))));
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
                mismatches.Add(new SnapshotMismatch(Received: null, file, "has no source anymore"));
            }
        }

        return mismatches;
    }

    /// <summary>Returns a value indicating whether received files are accepted.</summary>
    /// <exception cref="InvalidOperationException">The variable is set on a build server, where accepted files are not reviewed.</exception>
    public static bool MayAccept(string? wanted, bool isBuildServer)
    {
        var accept = wanted is "1" or "true";
        return accept && isBuildServer ? throw new InvalidOperationException($"{AcceptVariable} is set on a build server.") : accept;
    }

    // DiffEngine detects servers by their own variables; other servers set CI.
    private static bool IsBuildServer() => BuildServerDetector.Detected || Environment.GetEnvironmentVariable("CI") is not (null or "" or "0" or "false");

    private static void Show(string? received, string verified)
    {
        if (received is not null && !DiffRunner.Disabled)
        {
            DiffRunner.Launch(received, verified);
        }
    }

    /// <summary>Returns a generated file without its directives, its namespace and its using directives.</summary>
    public static string WithoutHead(string text) => Head().Replace(text, "");

    private static string WithoutVersion(string text) => Version().Replace(text, "$1");

    [GeneratedRegex(@"\A// <auto-generated/>\n(#.*\n)+\nnamespace .*;\n\n(using .*;\n)+\n")]
    private static partial Regex Head();

    [GeneratedRegex(@"(GeneratedCode\(""RunAi\.Generated"", "")[0-9.]+")]
    private static partial Regex Version();

    private static string Normalize(string text) => text.ReplaceLineEndings("\n");
}
