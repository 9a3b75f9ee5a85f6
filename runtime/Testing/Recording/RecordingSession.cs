using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace RunAi.Generated.Testing.Recording;

/// <summary>
/// The recording of a process into a folder. The names of the files depend on the requests and not on their order, so that parallel requests get the same
/// files in each run.
/// </summary>
internal sealed class RecordingSession
{
    private const int MaxNameLength = 60;
    private const int HashLength = 8;

    private static readonly ConcurrentDictionary<string, RecordingSession> Sessions = new(StringComparer.Ordinal);

    private readonly object _gate = new();
    private readonly string _folder;
    private readonly MessageReader _messages;
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    private RecordingSession(string folder, RecordingOptions options)
    {
        _folder = folder;
        _messages = new MessageReader(options, learns: true);
    }

    /// <summary>Returns the session of a folder. A client factory replaces its handlers from time to time, and all of them continue one session.</summary>
    public static RecordingSession Get(string folder, RecordingOptions options)
    {
        var path = Path.GetFullPath(folder);
        return Sessions.GetOrAdd(path, new RecordingSession(path, options));
    }

    /// <summary>Begins an exchange, whose file gets its number now.</summary>
    public PendingRecording Begin(FakeRequest request)
    {
        lock (_gate)
        {
            // Read twice, so that secrets that are found at the end are also removed from the beginning.
            _messages.Read(request);
            var name = CreateName(request.OperationId, _messages.Read(request));
            if (_counts.Count == 0)
            {
                DeletePreviousRecordings();
            }

            var number = _counts[name] = _counts.GetValueOrDefault(name) + 1;
            return new PendingRecording(this, request, Path.Combine(_folder, $"{name}-{number:000}{RecordingFile.Extension}"));
        }
    }

    /// <summary>Writes an exchange, unless it issues a token.</summary>
    public void Write(PendingRecording pending, HttpResponseMessage response, byte[] body, bool isTruncated)
    {
        lock (_gate)
        {
            _messages.Read(pending.Request);
            _messages.Read(response, body, isTruncated);
            var request = _messages.Read(pending.Request);
            var recorded = _messages.Read(response, body, isTruncated);
            if (!TokenExchange.IsMatch(request, recorded))
            {
                File.WriteAllText(pending.File, RecordingFile.Format(new RecordedExchange(pending.File, pending.Request.OperationId, request, recorded)));
            }
        }
    }

    private void DeletePreviousRecordings()
    {
        Directory.CreateDirectory(_folder);
        foreach (var file in Directory.EnumerateFiles(_folder, "*" + RecordingFile.Extension))
        {
            File.Delete(file);
        }
    }

    private static string CreateName(string? operation, RecordedRequest request)
    {
        var text = operation ?? request.Method + request.Path;
        var name = string.Concat(text.Select(static character => char.IsAsciiLetterOrDigit(character) || character == '_' ? character : '-'));
        var body = request.Body is null ? "" : Convert.ToBase64String(request.Body.ToBytes());
        var query = string.Join('&', request.Query.Select(static pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}?{query}\n{body}"));
        return $"{name[..Math.Min(name.Length, MaxNameLength)]}-{Convert.ToHexString(hash)[..HashLength].ToLowerInvariant()}";
    }
}
