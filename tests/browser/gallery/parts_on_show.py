"""Every part of the design on one page, so that it can be looked at and tested without a real page."""

import base64
import os

import ipywidgets as w

from kitools.app.pages import visit

HEADER = """<div class="kt-header"><div><h1>Øv dig</h1>
<p class="kt-purpose">Lav en koordinerende indsatsplan (KI-plan) for et opdigtet menneske.</p></div>
<div class="kt-toolbar"><a class="kt-lang" href="?lang=en" hreflang="en" lang="en">English</a></div></div>"""
STEPS = """<ol class="kt-steps"><li class="kt-done"><span>Vælg en sag</span></li><li class="kt-done"><span>Læs</span></li>
<li aria-current="step"><span>Lav planen</span></li><li><span>Lad et år gå</span></li><li><span>Sammenlign</span></li></ol>"""
REMARKS = """<p class="kt-good"><strong>Godt:</strong> Borgerens eget ønske står først.</p>
<div class="kt-remark-stop"><strong>Skal rettes:</strong> Indsatsen har ingen ansvarlig.
<details><summary>Hvorfor?</summary><p>Når ingen har bolden, sker der ikke noget.</p></details></div>
<div class="kt-remark-ought"><strong>Bør rettes:</strong> Der er ingen stedfortræder.</div>
<div class="kt-remark-consider"><strong>Overvej:</strong> Skal netværket med?</div>"""
SECTORS = {
    "psychiatry": "Psykiatrien",
    "substance_treatment": "Rusmiddelbehandling",
    "social_services": "Socialforvaltning",
    "social_psychiatry": "Socialpsykiatri",
    "housing": "Bolig",
    "job_centre": "Jobcenter",
    "general_practice": "Praktiserende læge",
    "citizen": "Borger og netværk",
}
STATES = {
    "stable": "stabil",
    "recovering": "i bedring",
    "unstable": "ustabil",
    "out_of_contact": "uden kontakt",
    "crisis": "krise",
}
TABLE = """<div class="kt-table"><table><caption>Uger uden en, der har bolden</caption>
<thead><tr><th scope="col">Hændelse</th><th scope="col">Hvem</th><th scope="col" class="kt-number">Dage</th></tr></thead><tbody>
<tr><td data-label="Hændelse">Udskrevet en fredag</td><td data-label="Hvem">Psykiatrien</td><td data-label="Dage" class="kt-number">3</td></tr>
<tr><td data-label="Hændelse">Udeblev tre gange</td><td data-label="Hvem">Ingen</td><td data-label="Dage" class="kt-number">12</td></tr>
</tbody></table></div>"""
TALK = """<ul class="kt-talk"><li class="kt-talk-me"><span class="kt-who">Dig</span>Hvad er vigtigst for dig?</li>
<li class="kt-talk-other"><span class="kt-who">Borgeren</span>At jeg har et sted at bo. Resten kommer bagefter.</li>
<li class="kt-talk-other kt-talk-held"><span class="kt-who">Psykiatrien</span>Det kan jeg ikke svare på uden samtykke.</li></ul>"""
STORY = """<ol class="kt-story"><li class="kt-sector-psychiatry"><span class="kt-week">Uge 3</span> Psykiatrien ringer samme dag.</li>
<li class="kt-sector-housing"><span class="kt-week">Uge 9</span> Boligen bliver sagt op. Ingen har bolden i fire uger.</li></ol>"""


def chips() -> str:
    sectors = "".join(f'<span class="kt-chip kt-sector-{key}">{name}</span> ' for key, name in SECTORS.items())
    states = "".join(f'<span class="kt-chip kt-state-{key}">{name}</span> ' for key, name in STATES.items())
    return f"<p>{sectors}</p><p>{states}</p>"


def classed(widget: w.Widget, *names: str) -> w.Widget:
    for name in names:
        widget.add_class(name)
    return widget


def gallery() -> w.Widget:
    context = visit()
    message = w.HTML(f'<p id="visit">{context.lang} {context.code or context.offered}</p>')
    asked = w.HTML()
    count = w.HTML('<p id="count">0</p>')
    process = w.HTML(f'<p id="pid">{os.getpid()}</p>')

    def button(text: str, act, *names: str) -> w.Button:
        made = classed(w.Button(description=text), *names)
        made.on_click(lambda _: act())
        return made

    clicks = []

    def press() -> None:
        clicks.append(1)
        count.value = f'<p id="count">{len(clicks)}</p>'

    def save() -> None:
        asked.value = '<div class="kt-resume" data-code="KODE77"></div>'

    def forget() -> None:
        asked.value = '<div class="kt-resume" data-code=""></div>'

    def focus() -> None:
        asked.value = f'<div class="kt-focus" data-to="wish" data-nonce="{len(clicks)}"></div>'

    def download() -> None:
        body = base64.b64encode('{"ø": 1}'.encode()).decode()
        asked.value = (
            f'<div class="kt-download" data-name="plan.json" data-type="application/json" data-nonce="1">{body}</div>'
        )

    def title() -> None:
        asked.value = '<div class="kt-title">Ny titel</div>'

    wish = classed(w.Textarea(description="Borgerens ønske i egne ord", placeholder="Jeg vil gerne …"), "wish")
    fields = classed(
        w.VBox(
            [
                w.HTML("<h2>Hvad vil borgeren?</h2>"),
                wish,
                w.HTML('<p class="kt-hint">Skriv det, som borgeren siger det.</p>' + REMARKS),
                w.Text(description="Et mål"),
                w.Dropdown(description="Hvem er ansvarlig?", options=["Vælg", *SECTORS.values()]),
                w.DatePicker(description="Hvornår?"),
                w.BoundedIntText(description="Timer om ugen", value=2, min=0, max=40),
                w.Checkbox(
                    description="Den ansvarlige har sagt ja til at gøre det her inden for den tid, der står",
                    indent=False,
                ),
                w.RadioButtons(description="Hvordan vil du mødes?", options=["Koordinerende møde", "Netværksmøde"]),
                classed(
                    w.HBox(
                        [
                            button("Videre", press, "kt-primary", "press"),
                            button("Tilbage", press, "kt-secondary"),
                            button("Spring over", press, "kt-quiet"),
                            button("Slet", press, "kt-danger"),
                            w.HTML('<span class="kt-saved">Gemt kl. 10.42</span>'),
                        ]
                    ),
                    "kt-row",
                ),
                classed(
                    w.HBox(
                        [
                            classed(w.Button(description="Lad et år gå", disabled=True), "kt-primary"),
                            w.HTML('<span class="kt-why">Planen mangler en koordinator.</span>'),
                        ]
                    ),
                    "kt-row",
                ),
            ]
        ),
        "kt-card",
    )
    asks = classed(
        w.HBox(
            [
                button("Gem kode", save, "do-save"),
                button("Glem kode", forget, "do-forget"),
                button("Flyt fokus", focus, "do-focus"),
                button("Hent", download, "do-download"),
                button("Titel", title, "do-title"),
            ]
        ),
        "kt-toolbar",
    )
    steps = classed(
        w.HBox(
            [
                classed(w.Button(description="Læs"), "kt-done"),
                classed(w.Button(description="Lav planen"), "kt-current"),
                w.Button(description="Lad et år gå"),
            ]
        ),
        "kt-steps",
    )
    cards = '<ul class="kt-card-grid"><li class="kt-card"><h3>Amal</h3><p>34 år, bor hos sin søster.</p></li><li class="kt-card kt-sector-housing"><h3>Bent</h3><p>51 år, mangler bolig.</p></li></ul>'
    words = (
        '<blockquote class="kt-quote">Jeg vil bare have ro på.<cite>Borgeren</cite></blockquote>'
        '<div class="kt-note"><h3>Til dig</h3><p>Alle sager er opdigtede.</p></div>'
        '<div class="kt-empty"><p>Her er ingen mål endnu. Tilføj det første.</p></div>'
        '<details class="kt-details"><summary>Mere om planen</summary><p>Her står resten.</p></details>'
        '<p class="kt-only-wide">Bred</p><p class="kt-only-narrow">Smal</p>'
    )
    figure = (
        '<figure class="kt-figure"><p class="kt-banner">Læringsmodel – ikke en prognose</p>'
        '<svg role="img" aria-label="En linje" viewBox="0 0 600 80" width="600"><path d="M0 70 L600 10" stroke="#0b5c6b" stroke-width="3"/></svg>'
        "<figcaption>Ud af 100 tænkte forløb.</figcaption></figure>"
    )
    return classed(
        w.VBox(
            [
                w.HTML(HEADER),
                message,
                count,
                process,
                asked,
                asks,
                w.HTML(STEPS),
                steps,
                fields,
                w.HTML(words + cards + chips() + TALK + TABLE + figure + STORY),
            ]
        ),
        "kt-page",
    )
