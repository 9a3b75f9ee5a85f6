using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents how a property of a form is serialized, if it is not the default.</summary>
/// <param name="WireName">The name of the property.</param>
/// <param name="Style">The style of a list or an object.</param>
/// <param name="Explode">Whether each item or property is a field.</param>
/// <param name="AllowReserved">Whether reserved characters are not escaped.</param>
/// <param name="ItemStyles">The styles of the lists in a list, by level.</param>
internal sealed record ApiFormStyle(
    string WireName, SerializationStyle Style, bool Explode, bool AllowReserved, IReadOnlyList<SerializationStyle> ItemStyles);
