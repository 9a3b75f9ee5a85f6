using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Kubernetes;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Finds the tokens of JSON pointers that belong to wrappers, so that the names of types do not contain them.</summary>
internal sealed class WrapperTokens(IReadOnlyDictionary<string, Schema> schemas)
{
    /// <summary>The number of tokens in <c>properties/value</c>.</summary>
    public const int OfValue = 2;

    // properties/items/additionalProperties/properties/value
    private const int OfItem = 5;

    private readonly bool _exist = schemas.Values.Any(static schema => schema.IsWrapper);

    /// <summary>
    /// Returns the number of tokens from <c>properties</c> at <paramref name="start"/> to the schema of the wrapped value; zero if they do not belong to a
    /// wrapper.
    /// </summary>
    public int Count(string[] tokens, int start)
    {
        if (!_exist || !schemas.TryGetValue(string.Join("/", tokens, 0, start), out var schema) || !schema.IsWrapper)
        {
            return 0;
        }

        var isValue = start + 1 < tokens.Length && tokens[start + 1] == KubernetesWrappers.Value;
        var count = isValue ? OfValue : OfItem;
        return start + count <= tokens.Length && tokens[start + count - 1] == KubernetesWrappers.Value ? count : 0;
    }
}
