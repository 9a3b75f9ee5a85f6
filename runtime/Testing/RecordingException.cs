namespace RunAi.Generated.Testing;

/// <summary>The exception that is thrown when recordings are missing or cannot be read. The message contains the file and the line.</summary>
public sealed class RecordingException : Exception
{
    internal RecordingException(string file, string message)
        : base($"{file}: {message}") => File = file;

    internal RecordingException(string file, int line, string message, Exception? innerException = null)
        : base($"{file}({line}): {message}", innerException) => (File, Line) = (file, line);

    /// <summary>Gets the path of the file or folder.</summary>
    public string File { get; }

    /// <summary>Gets the one-based line of the file; <see langword="null"/> if the message does not refer to a line.</summary>
    public int? Line { get; }
}
