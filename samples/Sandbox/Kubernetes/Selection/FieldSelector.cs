using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Http;

namespace RunAi.Generated.Sandbox.Kubernetes.Selection;

/// <summary>Represents a field selector such as <c>metadata.name=small,spec.tier!=gold</c>.</summary>
internal sealed partial class FieldSelector
{
    private readonly List<(string Path, bool IsEqual, string Value)> _requirements = [];

    private FieldSelector()
    {
    }

    /// <exception cref="StatusException">The text is not a field selector, or a field cannot be selected (400).</exception>
    public static FieldSelector Parse(string? text, ResourceDefinition definition)
    {
        var selector = new FieldSelector();
        foreach (var part in string.IsNullOrEmpty(text) ? [] : text.Split(','))
        {
            if (Requirement().Match(part.Trim()) is not { Success: true } match)
            {
                throw StatusException.BadRequest($"invalid selector: '{part}'; can't understand '{part}'");
            }

            var path = match.Groups[1].Value;
            if (path is not ("metadata.name" or "metadata.namespace") && !definition.SelectableFields.Contains(path))
            {
                throw StatusException.BadRequest($"field label not supported: {path}");
            }

            selector._requirements.Add((path, match.Groups[2].Value != "!=", match.Groups[3].Value));
        }

        return selector;
    }

    public bool Matches(JObject item) => _requirements.TrueForAll(requirement =>
        (GetText(item, requirement.Path) == requirement.Value) == requirement.IsEqual);

    private static string GetText(JObject item, string path) => item.SelectToken(path) switch
    {
        JValue { Type: JTokenType.Boolean } flag => (bool)flag ? "true" : "false",
        JValue value => value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => "",
    };

    [GeneratedRegex(@"^([\w.-]+)\s*(==|=|!=)\s*(.*)$")]
    private static partial Regex Requirement();
}
