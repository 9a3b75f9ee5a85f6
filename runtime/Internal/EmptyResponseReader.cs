namespace RunAi.Generated.Internal;

/// <summary>Reads a response that is declared without a body.</summary>
internal sealed class EmptyResponseReader<T>(StatusCodePattern pattern) : SuccessResponseReader<T>(pattern, null)
{
    public override bool HasBody => false;

    public override bool AllowsAbsence => true;

    public override T Read(BufferedResponse response, bool isStrict, ref IReadOnlyList<string>? unread) => default!;
}
