using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>Represents <c>x-runai-stream</c> of an operation or a media type: how its response is read item by item.</summary>
/// <param name="Location">The location of the extension.</param>
/// <param name="Value">The text, such as <c>lines</c>.</param>
internal sealed record OpenApiStream(SourceLocation Location, string Value);
