using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>.Fails(Error.Read, "401", "403")</c></summary>
internal sealed record CSharpError(string ReadFunction, EquatableArray<string> Statuses);
