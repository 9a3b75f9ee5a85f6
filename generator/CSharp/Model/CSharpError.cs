using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>.Fails&lt;Error&gt;("401 403")</c></summary>
/// <param name="Model">The model of the errors; null where they are of another type.</param>
/// <param name="ReadFunction">The function that reads what is no model; null where <paramref name="Model"/> reads itself.</param>
/// <param name="Statuses">The status patterns.</param>
internal sealed record CSharpError(string? Model, string? ReadFunction, EquatableArray<string> Statuses);
