namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents a response that is a stream of items.</summary>
/// <param name="ItemType">The type of the items, such as <c>SseItem&lt;Chunk&gt;</c>.</param>
/// <param name="Method">The method of the runtime that reads the items, with its type argument.</param>
/// <param name="ReadFunction">The function that reads an item, or the data of an event; null for text.</param>
/// <param name="ForgivesNull">Whether the response is declared as optional, which the method of the runtime always allows.</param>
internal sealed record CSharpStream(string ItemType, string Method, string? ReadFunction, bool ForgivesNull);
