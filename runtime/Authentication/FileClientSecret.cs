namespace RunAi.Generated.Authentication;

/// <summary>
/// A secret in a file that may be replaced at any time, as Kubernetes does with mounted secrets (it swaps a link). It is read for each token request.
/// </summary>
internal sealed class FileClientSecret(string path) : IClientSecretProvider, IEquatable<FileClientSecret>
{
    private const int LargestFile = 64 * 1024;

    private readonly string _path = path;
    private volatile string? _last;

    public ValueTask<string> GetSecretAsync(CancellationToken cancellationToken)
    {
        // A few bytes of a local file system, on a thread of the pool: asynchronous reading would only add to it.
        var secret = Read();
        _last = secret;
        return new ValueTask<string>(secret);
    }

    /// <summary>Whether the file holds another secret than the one that was used last.</summary>
    public bool HasChanged()
    {
        try
        {
            return _last is { } last && !string.Equals(Read(), last, StringComparison.Ordinal);
        }
        catch (RunAiAuthenticationException)
        {
            // In the middle of a swap there may be no file: nothing new yet.
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
                throw Unusable($"is longer than {LargestFile} bytes", null);
            using var reader = new StreamReader(file);
            var text = reader.ReadToEnd();

            // Editors and `echo` end a file with a line break; a secret of its own never does.
            text = text.EndsWith("\r\n", StringComparison.Ordinal) ? text[..^2] : text.EndsWith('\n') ? text[..^1] : text;
            return text.Length > 0 ? text : throw Unusable("is empty", null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unusable($"can't be read ({exception.GetType().Name})", exception);
        }
    }

    private RunAiAuthenticationException Unusable(string what, Exception? exception) =>
        new($"The file of the secret, '{_path}', {what}. Check RunAi:ClientSecretFile (RUNAI_CLIENT_SECRET_FILE).", exception) { IsTransient = true };
}
