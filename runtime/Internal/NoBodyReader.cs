using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>A status that is declared without a body.</summary>
internal sealed class NoBodyReader<T>(StatusPattern pattern) : SuccessReader<T>(pattern, null)
{
    public override ValueTask<T> ReadAsync(ApiOperation operation, HttpResponseMessage response, BodyRules rules, CancellationToken cancellationToken) =>
        new(default(T)!);
}
