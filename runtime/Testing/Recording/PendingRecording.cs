namespace RunAi.Generated.Testing.Recording;

/// <summary>An exchange whose response is not complete.</summary>
internal sealed class PendingRecording(RecordingSession session, FakeRequest request, string file)
{
    public FakeRequest Request { get; } = request;

    public string File { get; } = file;

    /// <param name="response">The response.</param>
    /// <param name="body">The decompressed body.</param>
    /// <param name="isTruncated">Whether the body was not read to its end.</param>
    public void Complete(HttpResponseMessage response, byte[] body, bool isTruncated) => session.Write(this, response, body, isTruncated);
}
