using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Api;

/// <summary>An object that is known by key and still has to be built.</summary>
/// <param name="Key">Its key among the declarations.</param>
/// <param name="Location">Where the document writes it.</param>
/// <param name="Schemas">The pointers of the schemas that it is made of.</param>
internal sealed record PendingObject(string Key, SourceLocation Location, IReadOnlyList<string> Schemas);
