using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Http;
using RunAi.Generated.Sandbox.Kubernetes.Storage;

namespace RunAi.Generated.Sandbox.Kubernetes.Selection;

/// <summary>Represents a label selector such as <c>app=web,tier in (gold, silver),!legacy</c>. Requirements are combined with "and".</summary>
internal sealed partial class LabelSelector
{
    private readonly List<(string Key, string Operator, HashSet<string> Values)> _requirements = [];

    private LabelSelector()
    {
    }

    /// <exception cref="StatusException">The text is not a label selector (400).</exception>
    public static LabelSelector Parse(string? text)
    {
        var selector = new LabelSelector();
        if (string.IsNullOrWhiteSpace(text))
        {
            return selector;
        }

        foreach (var part in Comma().Split(text))
        {
            selector._requirements.Add(ParseRequirement(part.Trim()));
        }

        return selector;
    }

    public bool Matches(JObject item)
    {
        var labels = item.GetMetadata()["labels"] as JObject;
        return _requirements.TrueForAll(requirement =>
        {
            var value = labels?.Value<string>(requirement.Key);
            return requirement.Operator switch
            {
                "exists" => value is not null,
                "!" => value is null,
                "in" => value is not null && requirement.Values.Contains(value),
                _ => value is null || !requirement.Values.Contains(value),
            };
        });
    }

    private static (string Key, string Operator, HashSet<string> Values) ParseRequirement(string text)
    {
        if (Set().Match(text) is { Success: true } set)
        {
            return (set.Groups[1].Value, set.Groups[2].Value, [.. set.Groups[3].Value.Split(',').Select(value => value.Trim())]);
        }

        if (Comparison().Match(text) is { Success: true } comparison)
        {
            return (comparison.Groups[1].Value, comparison.Groups[2].Value == "!=" ? "notin" : "in", [comparison.Groups[3].Value]);
        }

        return Existence().Match(text) is { Success: true } existence
            ? (existence.Groups[2].Value, existence.Groups[1].Value == "!" ? "!" : "exists", [])
            : throw StatusException.BadRequest($"unable to parse requirement: found '{text}', expected: a label selector");
    }

    // Commas between parentheses separate values, others separate requirements.
    [GeneratedRegex(@",(?![^(]*\))")]
    private static partial Regex Comma();

    [GeneratedRegex(@"^([\w./-]+)\s+(in|notin)\s*\(([^()]*)\)$")]
    private static partial Regex Set();

    [GeneratedRegex(@"^([\w./-]+)\s*(==|=|!=)\s*([\w.-]*)$")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"^(!?)\s*([\w./-]+)$")]
    private static partial Regex Existence();
}
