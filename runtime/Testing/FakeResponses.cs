using System.Net;
using System.Net.Http.Headers;
using System.Text;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Testing;

/// <summary>
/// The answers to requests of one kind. Each request takes the next one, and the last response serves all that follow:
/// <c>runAi.On("get_projects").RespondWithStatus(503).Respond(projects)</c> fails once.
/// </summary>
public sealed class FakeResponses
{
    private readonly string _description;
    private readonly Func<FakeRequest, bool> _condition;
    private readonly TimeProvider _time;
    private readonly object _gate = new();
    private readonly List<Func<FakeRequest, CancellationToken, Task<HttpResponseMessage>>> _responses = [];
    private readonly List<FakeRequest> _requests = [];

    internal FakeResponses(string description, Func<FakeRequest, bool> condition, TimeProvider time)
    {
        _description = description;
        _condition = condition;
        _time = time;
    }

    /// <summary>The requests that were answered here, in the order of their arrival.</summary>
    public IReadOnlyList<FakeRequest> Requests
    {
        get
        {
            lock (_gate)
                return [.. _requests];
        }
    }

    /// <summary>Answers with a model's JSON.</summary>
    /// <param name="model">The model; an error's with a status of 400 or above.</param>
    /// <param name="status">The HTTP status.</param>
    public FakeResponses Respond(JsonModel model, int status = 200)
    {
        ArgumentNullException.ThrowIfNull(model);
        return RespondWithJson(FakeJson.Serialize(model), status);
    }

    /// <summary>Answers with a JSON array of models.</summary>
    /// <param name="models">The models.</param>
    /// <param name="status">The HTTP status.</param>
    public FakeResponses Respond(IEnumerable<JsonModel> models, int status = 200)
    {
        ArgumentNullException.ThrowIfNull(models);
        return RespondWithJson(FakeJson.Serialize(models), status);
    }

    /// <summary>Answers with JSON, for instance such as no model would write.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="status">The HTTP status.</param>
    public FakeResponses RespondWithJson(string json, int status = 200) => RespondWithText(json, "application/json", status);

    /// <summary>Answers with a text in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mediaType">The media type, such as <c>text/csv</c>.</param>
    /// <param name="status">The HTTP status.</param>
    /// <exception cref="FormatException">That is no media type.</exception>
    public FakeResponses RespondWithText(string text, string mediaType = "text/plain", int status = 200)
    {
        ArgumentNullException.ThrowIfNull(text);
        var type = MediaTypeHeaderValue.Parse(mediaType);
        return Respond(_ => new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = type } } });
    }

    /// <summary>Answers with a status and no body.</summary>
    /// <param name="status">The HTTP status.</param>
    public FakeResponses RespondWithStatus(int status) => Respond(_ => new HttpResponseMessage((HttpStatusCode)status));

    /// <summary>Answers with whatever a function makes of the request.</summary>
    /// <param name="response">The function; it makes a new message each time.</param>
    public FakeResponses Respond(Func<FakeRequest, HttpResponseMessage> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        lock (_gate)
            _responses.Add((request, _) => Task.FromResult(response(request)));
        return this;
    }

    /// <summary>Gives no response: the call ends with an exception, as when the connection breaks.</summary>
    /// <param name="exception">What the call ends with, for instance an <see cref="HttpRequestException"/>.</param>
    public FakeResponses Throw(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        lock (_gate)
            _responses.Add((_, _) => Task.FromException<HttpResponseMessage>(exception));
        return this;
    }

    /// <summary>Lets the response before wait, by the handler's clock; a call that is cancelled meanwhile ends at once.</summary>
    /// <param name="delay">How long.</param>
    /// <exception cref="InvalidOperationException">There is no response yet.</exception>
    public FakeResponses WithDelay(TimeSpan delay)
    {
        lock (_gate)
        {
            if (_responses.Count == 0)
                throw new InvalidOperationException("There is no response yet that could wait: set one up before.");
            var response = _responses[^1];
            _responses[^1] = async (request, cancellationToken) =>
            {
                await Task.Delay(delay, _time, cancellationToken).ConfigureAwait(false);
                return await response(request, cancellationToken).ConfigureAwait(false);
            };
        }

        return this;
    }

    /// <summary>What it answers.</summary>
    public override string ToString() => _description;

    /// <summary>Whether a request is answered here: a setup without answers answers none.</summary>
    internal bool Matches(FakeRequest request)
    {
        lock (_gate)
            return _responses.Count > 0 && _condition(request);
    }

    internal Func<CancellationToken, Task<HttpResponseMessage>> Record(FakeRequest request)
    {
        lock (_gate)
        {
            var response = _responses[Math.Min(_requests.Count, _responses.Count - 1)];
            _requests.Add(request);
            return cancellationToken => response(request, cancellationToken);
        }
    }
}
