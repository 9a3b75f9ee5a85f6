namespace RunAi.Generated.Testing;

/// <summary>Represents a part of a recording that does not match the spec.</summary>
public sealed class RecordingDeviation
{
    internal RecordingDeviation(string file, int line, string request, string? operationId, int status, string? jsonPath, string message)
    {
        File = file;
        Line = line;
        Request = request;
        OperationId = operationId;
        Status = status;
        JsonPath = jsonPath;
        Message = message;
    }

    /// <summary>Gets the path of the file, relative to the folder, with slashes.</summary>
    public string File { get; }

    /// <summary>Gets the one-based line of the file.</summary>
    public int Line { get; }

    /// <summary>Gets the method, path and query of the recorded request.</summary>
    public string Request { get; }

    /// <summary>Gets the recorded operationId; <see langword="null"/> for requests that were not sent by a generated client.</summary>
    public string? OperationId { get; }

    /// <summary>Gets the status code of the recorded response.</summary>
    public int Status { get; }

    /// <summary>Gets the location in the body of the response, for example <c>$.projects[3].name</c>; <see langword="null"/> outside of the body.</summary>
    public string? JsonPath { get; }

    /// <summary>Gets the description.</summary>
    public string Message { get; }

    /// <summary>Returns the file, the line, the request, the location and the description.</summary>
    /// <returns>The text, in one line.</returns>
    public override string ToString() => $"{File}({Line}): {Request}, status {Status}{(JsonPath is null ? "" : $", {JsonPath}")}: {Message}";
}
