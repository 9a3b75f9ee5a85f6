using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Api;

/// <summary>An object that is known by key and still has to be built.</summary>
/// <param name="Key">Its key among the declarations.</param>
/// <param name="Location">Where the document writes it.</param>
/// <param name="Schemas">The pointers of the schemas that it is made of.</param>
/// <param name="Owner">The object with the member that this one is the type of, where several schemas describe that member; null otherwise.</param>
internal sealed record PendingObject(string Key, SourceLocation Location, IReadOnlyList<string> Schemas, PendingObject? Owner = null);
