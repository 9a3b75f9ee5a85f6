using System.Diagnostics;

namespace RunAi.Generated.Samples.Tests.Support;

/// <summary>Creates processes of samples.</summary>
internal static class SampleProcess
{
    /// <summary>Returns how to start a program with these RUNAI_* variables and no others.</summary>
    public static ProcessStartInfo Create(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("RUNAI_", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return start;
    }

    /// <summary>Returns the RUNAI_* variables of a sandbox.</summary>
    public static Dictionary<string, string> GetVariables(RunAiSandbox sandbox) => new()
    {
        ["RUNAI_URL"] = sandbox.Url.AbsoluteUri,
        ["RUNAI_REALM"] = sandbox.Realm,
        ["RUNAI_CLIENT_ID"] = sandbox.ClientId,
        ["RUNAI_CLIENT_SECRET"] = sandbox.ClientSecret,
    };
}
