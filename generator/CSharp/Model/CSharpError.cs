using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>.Fails&lt;Error&gt;("401 403")</c></summary>
/// <param name="Model">The model of the errors; null if their type is not a model.</param>
/// <param name="ReadFunction">The function that reads the errors; null if they have a model, which reads itself, or no type.</param>
/// <param name="Statuses">The status code patterns.</param>
internal sealed record CSharpError(string? Model, string? ReadFunction, EquatableArray<string> Statuses);
