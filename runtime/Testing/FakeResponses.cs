using System.Net;
using System.Net.Http.Headers;
using System.Text;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Testing;

/// <summary>
/// Represents the responses to requests that match a setup. Each request gets the next response, and the last one is repeated:
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

    /// <summary>Gets the requests that matched, in the order of their arrival.</summary>
    public IReadOnlyList<FakeRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Adds a response with a model as JSON and the status code 200.</summary>
    /// <param name="model">The model.</param>
    /// <returns>This setup.</returns>
    public FakeResponses Respond(JsonModel model) => Respond(model, 200);

    /// <summary>Adds a response with a model as JSON.</summary>
    /// <param name="model">The model. An error model is read as such with a status code of 400 or higher.</param>
    /// <param name="status">The status code.</param>
    /// <returns>This setup.</returns>
    public FakeResponses Respond(JsonModel model, int status)
    {
        ArgumentNullException.ThrowIfNull(model);
        return RespondWithJson(FakeJson.Serialize(model), status);
    }

    /// <summary>Adds a response with a JSON array of models and the status code 200.</summary>
    /// <param name="models">The models.</param>
    /// <returns>This setup.</returns>
    public FakeResponses Respond(IEnumerable<JsonModel> models) => Respond(models, 200);

    /// <summary>Adds a response with a JSON array of models.</summary>
    /// <param name="models">The models.</param>
    /// <param name="status">The status code.</param>
    /// <returns>This setup.</returns>
    public FakeResponses Respond(IEnumerable<JsonModel> models, int status)
    {
        ArgumentNullException.ThrowIfNull(models);
        return RespondWithJson(FakeJson.Serialize(models), status);
    }

    /// <summary>Adds a response that is created from the request.</summary>
    /// <param name="response">Creates a new message for each request.</param>
    /// <returns>This setup.</returns>
    public FakeResponses Respond(Func<FakeRequest, HttpResponseMessage> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return Add((request, _) => Task.FromResult(response(request)));
    }

    /// <summary>Adds a response with JSON, including JSON that models do not write.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="status">The status code. The default is 200.</param>
    /// <returns>This setup.</returns>
    public FakeResponses RespondWithJson(string json, int status = 200) => RespondWithText(json, "application/json", status);

    /// <summary>Adds a response with UTF-8 text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mediaType">The media type, such as <c>text/csv</c>. The default is <c>text/plain</c>.</param>
    /// <param name="status">The status code. The default is 200.</param>
    /// <returns>This setup.</returns>
    /// <exception cref="FormatException">The media type is not valid.</exception>
    public FakeResponses RespondWithText(string text, string mediaType = "text/plain", int status = 200)
    {
        ArgumentNullException.ThrowIfNull(text);
        var type = MediaTypeHeaderValue.Parse(mediaType);
        return Respond(_ => new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = type } },
        });
    }

    /// <summary>
    /// Adds a response with a status code only. A success of an operation with a JSON result has an example of the result, as
    /// <see cref="FakeModels.Create"/> returns it. Other responses have no body.
    /// </summary>
    /// <param name="status">The status code.</param>
    /// <returns>This setup.</returns>
    public FakeResponses RespondWithStatus(int status) => Respond(request => CreateResponse(request.Operation, (HttpStatusCode)status));

    /// <summary>Adds a failure without a response, such as a broken connection.</summary>
    /// <param name="exception">
    /// The exception of the connection, for instance an <see cref="HttpRequestException"/>, for which the call throws a
    /// <see cref="RunAiConnectionException"/>.
    /// </param>
    /// <returns>This setup.</returns>
    public FakeResponses Throw(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Add((_, _) => Task.FromException<HttpResponseMessage>(exception));
    }

    /// <summary>Delays the preceding response. Canceling the call ends the delay.</summary>
    /// <param name="delay">The delay, by the clock of the handler.</param>
    /// <returns>This setup.</returns>
    /// <exception cref="InvalidOperationException">There is no preceding response.</exception>
    public FakeResponses WithDelay(TimeSpan delay)
    {
        lock (_gate)
        {
            if (_responses.Count == 0)
            {
                throw new InvalidOperationException("There is no response to delay. Call Respond before WithDelay.");
            }

            var response = _responses[^1];
            _responses[^1] = async (request, cancellationToken) =>
            {
                await Task.Delay(delay, _time, cancellationToken).ConfigureAwait(false);
                return await response(request, cancellationToken).ConfigureAwait(false);
            };
        }

        return this;
    }

    /// <summary>Returns a description of the matching requests.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => _description;

    /// <summary>Returns whether a request matches. A setup without responses matches none.</summary>
    internal bool Matches(FakeRequest request)
    {
        lock (_gate)
        {
            return _responses.Count > 0 && _condition(request);
        }
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

    private static HttpResponseMessage CreateResponse(ApiOperation? operation, HttpStatusCode status)
    {
        var response = new HttpResponseMessage(status);
        if (operation?.FindJsonReader(response) is { } read)
        {
            response.Content = new ByteArrayContent(JsonExample.Build(operation.Id, read))
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            };
        }

        return response;
    }

    private FakeResponses Add(Func<FakeRequest, CancellationToken, Task<HttpResponseMessage>> response)
    {
        lock (_gate)
        {
            _responses.Add(response);
        }

        return this;
    }
}
