namespace RunAi.Generated.Internal;

/// <summary>Reads a response that is declared without a body.</summary>
internal sealed class EmptyResponseReader<T>(StatusCodePattern pattern) : SuccessResponseReader<T>(pattern, null)
{
    public override bool ExpectsBody(HttpResponseMessage response) => false;

    public override T Read(BufferedResponse response, bool isStrict) => default!;
}
