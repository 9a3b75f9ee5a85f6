namespace RunAi.Generated.Authentication;

/// <summary>
/// Provides a secret from a file that is read for each token request, because it can be replaced at any time. Kubernetes does so with mounted secrets, by
/// replacing a symbolic link.
/// </summary>
internal sealed class FileClientSecret(string path) : IClientSecretProvider, IEquatable<FileClientSecret>
{
    private const int LargestFile = 64 * 1024;

    private readonly string _path = path;
    private volatile string? _last;

    public ValueTask<string> GetSecretAsync(CancellationToken cancellationToken)
    {
        // Synchronous, because token requests run on the thread pool and the file is small and local.
        var secret = Read();
        _last = secret;
        return new ValueTask<string>(secret);
    }

    /// <summary>Returns whether the file contains another secret than the one that was read last.</summary>
    public bool HasChanged()
    {
        try
        {
            return _last is { } last && !string.Equals(Read(), last, StringComparison.Ordinal);
        }
        catch (RunAiAuthenticationException)
        {
            // The file may be missing while it is being replaced.
            return false;
        }
    }

    public bool Equals(FileClientSecret? other) => other is not null && string.Equals(_path, other._path, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as FileClientSecret);

    public override int GetHashCode() => _path.GetHashCode(StringComparison.Ordinal);

    private string Read()
    {
        try
        {
            using var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (file.Length > LargestFile)
            {
                throw CreateException($"is longer than {LargestFile} bytes", null);
            }

            using var reader = new StreamReader(file);
            var text = reader.ReadToEnd();

            // Editors and `echo` add a line break that is not part of the secret.
            text = text.EndsWith("\r\n", StringComparison.Ordinal) ? text[..^2] : text.EndsWith('\n') ? text[..^1] : text;
            return text.Length > 0 ? text : throw CreateException("is empty", null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CreateException($"cannot be read ({exception.GetType().Name})", exception);
        }
    }

    private RunAiAuthenticationException CreateException(string problem, Exception? exception) =>
        new($"The client secret file '{_path}' {problem}. Check RunAi:ClientSecretFile (RUNAI_CLIENT_SECRET_FILE).", exception) { IsTransient = true };
}
