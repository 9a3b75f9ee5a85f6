namespace RunAi.Generator.Api.Model;

/// <summary>Represents a response that is a stream of items.</summary>
/// <param name="Format">The format of the stream.</param>
/// <param name="Item">The type of the items, or of the data of events; a string for text.</param>
internal sealed record ApiItemStream(ApiStreamFormat Format, ApiTypeUse Item);
