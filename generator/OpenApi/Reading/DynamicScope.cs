using System.Collections.Generic;
using System.Linq;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Represents a dynamic scope (JSON Schema 2020-12, section 7.1) by the schemas that its dynamic anchors denote. Immutable.</summary>
/// <param name="bindings">The bindings, one for each anchor.</param>
internal sealed class DynamicScope(IReadOnlyList<DynamicBinding> bindings)
{
    private readonly Dictionary<string, DynamicBinding> _bindings = bindings.ToDictionary(binding => binding.Anchor, StringComparer.Ordinal);

    /// <summary>Returns the binding of an anchor; null if there is none.</summary>
    public DynamicBinding? Find(string anchor) => _bindings.TryGetValue(anchor, out var binding) ? binding : null;
}
