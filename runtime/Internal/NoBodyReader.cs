namespace RunAi.Generated.Internal;

/// <summary>A status that is declared without a body.</summary>
internal sealed class NoBodyReader<T>(StatusPattern pattern) : SuccessReader<T>(pattern, null)
{
    public override bool ExpectsBody(HttpResponseMessage response) => false;

    public override T Read(Answer answer, bool isStrict) => default!;
}
