using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Api;

/// <summary>Represents an object that has a key but is not built yet.</summary>
/// <param name="Key">The key of the declaration.</param>
/// <param name="Location">The location in the document.</param>
/// <param name="Schemas">The pointers of the schemas that form the object.</param>
/// <param name="Owner">The object that has this one as a property which several schemas describe; otherwise null.</param>
internal sealed record PendingObject(string Key, SourceLocation Location, IReadOnlyList<string> Schemas, PendingObject? Owner = null);
