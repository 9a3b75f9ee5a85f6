using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>
/// Orders the versions of an API group by their priority (Kubernetes documentation, CustomResourceDefinition versioning, "Version priority"): stable versions,
/// beta and alpha, each with the highest numbers first, and then all other names.
/// </summary>
internal sealed class KubernetesVersion : IComparer<string>
{
    private static readonly Regex Pattern = new("^v(?<major>[0-9]{1,9})(?:(?<stage>alpha|beta)(?<minor>[0-9]{1,9}))?$", RegexOptions.CultureInvariant);

    public static KubernetesVersion Priority { get; } = new();

    /// <summary>Compares two versions. The one with the higher priority is less.</summary>
    public int Compare(string? x, string? y)
    {
        var result = GetRank(y!).CompareTo(GetRank(x!));
        return result == 0 ? string.CompareOrdinal(x, y) : result;
    }

    private static (int Stage, int Major, int Minor) GetRank(string version)
    {
        var match = Pattern.Match(version);
        if (!match.Success)
        {
            return (0, 0, 0);
        }

        var stage = match.Groups["stage"].Value switch
        {
            "alpha" => 1,
            "beta" => 2,
            _ => 3,
        };
        return (stage, Parse(match.Groups["major"].Value), Parse(match.Groups["minor"].Value));
    }

    private static int Parse(string digits) => digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);
}
