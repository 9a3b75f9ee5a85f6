using System.Collections.Generic;

namespace RunAi.Generator.Api;

/// <summary>Reads path templates (OpenAPI 3.0.3, Path Templating).</summary>
internal static class RouteParameters
{
    /// <summary>Returns the names in braces in their order, including duplicates.</summary>
    public static IEnumerable<string> GetNames(string route)
    {
        for (var open = route.IndexOf('{'); open >= 0; open = route.IndexOf('{', open + 1))
        {
            var close = route.IndexOf('}', open);
            if (close < 0)
            {
                yield break;
            }

            yield return route.Substring(open + 1, close - open - 1);
            open = close;
        }
    }
}
