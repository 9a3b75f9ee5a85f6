namespace RunAi.Generator.Tests.Support.Http;

/// <summary>Represents a request that a server received.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">The path and the query, encoded as sent.</param>
/// <param name="Headers">The headers, including those of the content, by name in lower case.</param>
/// <param name="Body">The body as text; null for none.</param>
internal sealed record RecordedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string? Body);
