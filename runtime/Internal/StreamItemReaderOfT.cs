namespace RunAi.Generated.Internal;

/// <inheritdoc/>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="stream">The response.</param>
/// <param name="limit">The length of the longest item in bytes.</param>
internal abstract class StreamItemReader<T>(ApiStream stream, long limit) : StreamItemReader(stream, limit)
{
    /// <summary>Gets the item.</summary>
    public T Current { get; protected set; } = default!;
}
