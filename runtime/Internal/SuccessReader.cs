using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>Reads the body that an operation declares for some statuses.</summary>
/// <typeparam name="T">The type of the operation's value.</typeparam>
internal abstract class SuccessReader<T>(StatusPattern pattern, string? mediaType)
{
    public StatusPattern Pattern { get; } = pattern;

    public string? MediaType { get; } = mediaType;

    /// <summary>Whether the value lives on the response, which then must not be disposed with the call.</summary>
    public virtual bool KeepsResponse => false;

    public abstract ValueTask<T> ReadAsync(ApiOperation operation, HttpResponseMessage response, BodyRules rules, CancellationToken cancellationToken);
}
