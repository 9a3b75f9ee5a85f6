using System.Globalization;
using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes.Support;

/// <summary>Reads values as text, because assertions compare JSON values as empty collections.</summary>
internal static class JsonText
{
    public static string? GetText(this JToken root, string path) => root.SelectToken(path) switch
    {
        null => null,
        JValue value => value.ToString(CultureInfo.InvariantCulture),
        var other => other.ToString(Newtonsoft.Json.Formatting.None),
    };
}
