using System.Net;
using System.Net.Http.Headers;
using System.Text;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Testing;

/// <summary>
/// The answers to requests of one kind. Each request takes the next one, and the last answer serves all that follow:
/// <c>runAi.On("get_projects").AnswerStatus(503).Answer(projects)</c> fails once.
/// </summary>
public sealed class FakeAnswers
{
    private readonly string _description;
    private readonly Func<FakeRequest, bool> _condition;
    private readonly TimeProvider _time;
    private readonly object _gate = new();
    private readonly List<Func<FakeRequest, CancellationToken, Task<HttpResponseMessage>>> _answers = [];
    private readonly List<FakeRequest> _requests = [];

    internal FakeAnswers(string description, Func<FakeRequest, bool> condition, TimeProvider time)
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
    public FakeAnswers Answer(JsonModel model, int status = 200)
    {
        ArgumentNullException.ThrowIfNull(model);
        return AnswerJson(FakeJson.Of(model), status);
    }

    /// <summary>Answers with a JSON array of models.</summary>
    /// <param name="models">The models.</param>
    /// <param name="status">The HTTP status.</param>
    public FakeAnswers Answer(IEnumerable<JsonModel> models, int status = 200)
    {
        ArgumentNullException.ThrowIfNull(models);
        return AnswerJson(FakeJson.Of(models), status);
    }

    /// <summary>Answers with JSON, for instance such as no model would write.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="status">The HTTP status.</param>
    public FakeAnswers AnswerJson(string json, int status = 200) => AnswerText(json, "application/json", status);

    /// <summary>Answers with a text in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mediaType">The media type, such as <c>text/csv</c>.</param>
    /// <param name="status">The HTTP status.</param>
    /// <exception cref="FormatException">That is no media type.</exception>
    public FakeAnswers AnswerText(string text, string mediaType = "text/plain", int status = 200)
    {
        ArgumentNullException.ThrowIfNull(text);
        var type = MediaTypeHeaderValue.Parse(mediaType);
        return Answer(_ => new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = type } } });
    }

    /// <summary>Answers with a status and no body.</summary>
    /// <param name="status">The HTTP status.</param>
    public FakeAnswers AnswerStatus(int status) => Answer(_ => new HttpResponseMessage((HttpStatusCode)status));

    /// <summary>Answers with whatever a function makes of the request.</summary>
    /// <param name="answer">The function; it makes a new message each time.</param>
    public FakeAnswers Answer(Func<FakeRequest, HttpResponseMessage> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        lock (_gate)
            _answers.Add((request, _) => Task.FromResult(answer(request)));
        return this;
    }

    /// <summary>Gives no answer: the call ends with an exception, as when the connection breaks.</summary>
    /// <param name="exception">What the call ends with, for instance an <see cref="HttpRequestException"/>.</param>
    public FakeAnswers Throw(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        lock (_gate)
            _answers.Add((_, _) => Task.FromException<HttpResponseMessage>(exception));
        return this;
    }

    /// <summary>Lets the answer before wait, by the handler's clock; a call that is cancelled meanwhile ends at once.</summary>
    /// <param name="delay">How long.</param>
    /// <exception cref="InvalidOperationException">There is no answer yet.</exception>
    public FakeAnswers After(TimeSpan delay)
    {
        lock (_gate)
        {
            if (_answers.Count == 0)
                throw new InvalidOperationException("There is no answer yet that could wait: set one up before.");
            var answer = _answers[^1];
            _answers[^1] = async (request, cancellationToken) =>
            {
                await Task.Delay(delay, _time, cancellationToken).ConfigureAwait(false);
                return await answer(request, cancellationToken).ConfigureAwait(false);
            };
        }

        return this;
    }

    /// <summary>What it answers.</summary>
    public override string ToString() => _description;

    /// <summary>Whether a request is answered here: a setup without answers answers none.</summary>
    internal bool Fits(FakeRequest request)
    {
        lock (_gate)
            return _answers.Count > 0 && _condition(request);
    }

    internal Func<CancellationToken, Task<HttpResponseMessage>> Take(FakeRequest request)
    {
        lock (_gate)
        {
            var answer = _answers[Math.Min(_requests.Count, _answers.Count - 1)];
            _requests.Add(request);
            return cancellationToken => answer(request, cancellationToken);
        }
    }
}
